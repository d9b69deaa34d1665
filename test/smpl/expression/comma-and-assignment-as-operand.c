int h(void)
{
	one((x, y));
	one(x = 2);
	one(x ? 1 : 2);
	one("a" "b");
}
