void f(int a)
{
	if (a) {
		g();
	} else {
		noise();
	}
	if (a) {
		g();
		noise();
	}
	noise();
}
