int a(char *r, int s)
{
	return s->a.b[0].c + (*s).a.b[0].c + t.a.b[0].c;
}
