void f(int a)
{
	danger(a + 1);
	if (danger(a))
		return;
}
