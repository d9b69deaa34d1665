int fc1(void)
{
	{
		if (arr[x]) {
		} else {
			lock(sizeof(*dev));
		}
		switch (q->a) {
			lock(p->next, 0, ret);
		}
	}
}
