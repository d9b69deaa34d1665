void f(int a)
{
	typeof(int) b;
	typeof(struct s *) c;
	typeof(a) d;
}
