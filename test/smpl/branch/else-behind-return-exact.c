int f(int x)
{
	if (x)
		return 0;
	else
		go();
	if (x) {
		return 0;
	} else {
		go();
	}
	return 1;
}
