int a(char *r, int s)
{
	g(&r, &s, &r->x, &s[1]);
}
