struct foo {
	int a;
	DECLARE_BITMAP(x, 8);
	int b;
};
void f(void)
{
	DECLARE_BITMAP(x, 8);
	g(x);
}
DECLARE_BITMAP(x, 8);
