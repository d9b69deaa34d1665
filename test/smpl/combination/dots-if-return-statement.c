static int fb1(void)
{
	if (ret) {
		if (n) {
		} else {
		}
		while (arr[1]) {
			f();
			break;
		}
	}
	return p->next;
}
