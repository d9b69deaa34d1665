int f(int x)
{
	if (x)
		goto err_out;
	if (a())
		goto done;
done:
	return 0;
err_out:
	undo();
	return x;
}
