void f(int a)
{
	if (a) {
		stop();
	}
	if (a)
		stop();
}
