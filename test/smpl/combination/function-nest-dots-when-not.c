static struct s *fb0(int n)
{
	f(dev->a, unlock(i), q);
	switch (ret) {
	}
	f(put(p, n), ret, ret & ret);
}
