int fb0(struct s *p)
{
	if (put(s.next)) {
		if (s.a) {
			ret = lock();
			dev = h(q);
		} else
			y = q->b;
	}
}
