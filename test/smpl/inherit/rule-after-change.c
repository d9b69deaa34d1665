void cb(int a)
{
	g(a);
}

void init(void)
{
	old_register(cb);
}
