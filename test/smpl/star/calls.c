void f(int a)
{
	danger(a);
	safe(a);
	if (danger(a + 1))
		return;
}
