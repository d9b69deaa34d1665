void f(void)
{
	one(x);
	two(y);
	one(z);
}
