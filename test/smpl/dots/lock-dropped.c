int f(struct foo *p)
{
	lock(p);
	p->n++;
	unlock(p);

	lock(p);
	sleep();
	unlock(p);
	return 0;
}
