int f(int x, int y)
{
	if (x == NULL) g(); else h();
	if (!x) g(); else h();
	if (x) g(); else h();
	if (x != NULL) g(); else h();
	if (NULL != x) g(); else h();
	return 0;
}
