Console.WriteLine("articlemodel");
