void f(enum mode a, int b)
{
	if (a == ON)
		go();
	if (b == ON)
		go();
}
