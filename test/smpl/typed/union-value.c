union value { int i; char *s; };
int f(union value v, union value *p, struct value w)
{
	return v.i + (*p).i + w.i + p->i;
}
