void f(int a)
{
	int b = make(a), c = make(b);
	struct s s = { .x = make(a) };
	static int t[] = { make(1), 2 };
}
