void g(int a)
{
	if (a)
		stop();
	if (a > 1) {
		stop();
	} else {
		go();
	}
}
