namespace ArticleModel.Tests.Model;

public class ValueListTests
{
    [Fact]
    public void Lists_of_equal_items_are_equal()
    {
        ValueList<string> left = ["信", "路"];
        ValueList<string> right = ["信", "路"];

        Assert.Equal(left, right);
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData(new[] { 1, 2 }, new[] { 2, 1 })]
    [InlineData(new[] { 1, 2 }, new[] { 1 })]
    [InlineData(new[] { 1 }, new int[0])]
    public void Lists_that_differ_are_not(int[] left, int[] right) =>
        Assert.True(left.ToValueList() != right.ToValueList());

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<int> empty = default;

        Assert.Empty(empty);
        Assert.Equal([], empty);
        Assert.Equal("[]", empty.ToString());
    }

    [Fact]
    public void A_list_does_not_follow_the_array_it_was_made_of()
    {
        int[] items = [1, 2];

        var list = items.ToValueList();
        items[0] = 9;

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void A_list_of_lists_is_equal_by_value()
    {
        ValueList<ValueList<int>> left = [[1], [2, 3]];

        Assert.Equal([[1], [2, 3]], left);
    }
}
