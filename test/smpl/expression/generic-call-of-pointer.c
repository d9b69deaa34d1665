void g(void (*f)(int), struct s *q)
{
	(*f)(1);
	(*q->call)(2);
	f(3);
}
