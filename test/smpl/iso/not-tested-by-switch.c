int f(int x, int y)
{
	switch (x) { case 1: g(); }
	return 0;
}
