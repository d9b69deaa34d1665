static int fa0(struct s *p)
{
	switch (lock(p)) {
	case 1:
		dev->b = lock(0, "s") * h();
	}
}
