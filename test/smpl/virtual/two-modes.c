int f(int a)
{
	return danger(a);
}
