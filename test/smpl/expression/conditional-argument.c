void f(int a)
{
	pick(a ? 1 : 0);
	pick(a > 2 ? 1 : 0);
	pick(a ? 0 : 1);
}
