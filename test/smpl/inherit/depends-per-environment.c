void one(int a)
{
	special();
}

void two(int a)
{
	g();
}

void init(void)
{
	reg(one);
	reg(two);
}
