void f(int x)
{
	while (x) {
		a();
		break;
		b();
	}
	b();
}
