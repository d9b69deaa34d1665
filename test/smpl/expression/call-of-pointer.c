int f(struct ops *ops, int a)
{
	(*ops->open)(a);
	return (*ops->close)(a + 1) + ops->other(a);
}
