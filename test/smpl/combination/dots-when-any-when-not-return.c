int fc0(struct s *p)
{
	switch (unlock(i)) {
		q = s.len;
	case 1:
		init(dev->b, 2);
		break;
	}
}
