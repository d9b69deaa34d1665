void h(void)
{
	struct s v, *w;
	v.a = 1;
	w->a = 2;
	(*w).a = 3;
}
