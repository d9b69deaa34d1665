int g(int a)
{
	return ((struct s *)p)->x + ((struct s *)(p + 1))->x + ((long)p)->x + (*(struct s *)p).x;
}
