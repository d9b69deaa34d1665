static int fb0(void)
{
	if ((i || n) >= arr[y]) {
		if (init(lock(0)))
			init(arr[y]);
		else {
			q = dev->len;
		}
		do {
			unlock(q->next, x, dev->len);
		} while (7 < ret);
	}
}
