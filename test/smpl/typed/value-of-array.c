struct s { int a; };
struct s g;
int f(struct s v[3], struct s w)
{
	return g.a + v[1].a + w.a;
}
