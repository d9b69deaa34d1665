int h(int x)
{
	y = (int)x;
	w = (struct s *)(x + 1);
	z = (char)a + b;
}
