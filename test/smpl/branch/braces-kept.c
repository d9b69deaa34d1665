void f(int a)
{
	if (a) {
		first(a);
		step(a);
	}
}
