int f(int a)
{
	int add(int b)
	{
		return a + b;
	}
	auto int sub(int b);
	int sub(int b) { return a - b; }
	static void nothing(void) { }
	struct x *get(struct y *p)
	{
		return p->x;
	}
	return add(1) + sub(2);
}
