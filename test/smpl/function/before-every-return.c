int a(int x)
{
	if (x)
		return 1;
	go();
	return 0;
}
