void f(int i)
{
	if (i)
		;
	if (i++);
	if (i)
		;
	else
		b();
	if (i) {
	}
}
