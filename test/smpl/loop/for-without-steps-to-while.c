int g(void)
{
	for (; a < 3;) {
		f();
	}
	for (i = 0; a < 3;) {
		f();
	}
}
