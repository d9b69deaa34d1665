void f(struct s *a)
{
	put(unknown(a));
	put(a);
	put(global);
}
