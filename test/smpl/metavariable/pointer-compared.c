int a(char *r, int s)
{
	if (r == NULL || NULL == r || r == 0 || s == NULL)
		g();
	return r == NULL;
}
