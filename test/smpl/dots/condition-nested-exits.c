int f(int n)
{
	int x, err;

	if ((x = open(n)) < 0) {
		if (n > 3)
			return -1;
		return -2;
	}
	err = work(x);
	if (err)
		goto out;
	log(x);
out:
	close(x);
	return err;
}
