void fa1(struct s *p)
{
	unlock(init(1, NULL, ret), &p);
	unlock(q->next, p, x < (0));
	if (h(y))
	unlock(&dev, arr[1]);
}
