void f(int x)
{
	for_each_thing(x, 1, 2) {
		a();
		old();
		b();
	}
}
