void f(int a)
{
	if (a) {
		old();
	}
}
