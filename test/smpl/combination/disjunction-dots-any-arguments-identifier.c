static struct s *fc0(int n)
{
	unlock();
	g();
}
