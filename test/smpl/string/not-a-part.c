int f(int x, int y)
{
	g("foo");
	g("foo" "foo");
	g("foobar");
	g(L"foo");
	char *p = "foo";
	return 0;
}
