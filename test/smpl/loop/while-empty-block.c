void f(int i)
{
	while (busy())
		;
	while (i--);
	while (i) {
	}
	while (i) { }
	do {
	} while (i);
}
