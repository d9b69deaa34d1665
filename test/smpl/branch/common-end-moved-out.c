int g(int x)
{
	if (x) {
		a();
		cleanup();
	} else {
		b();
		cleanup();
	}
	return 0;
}
