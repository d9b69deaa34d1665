int fb1(int x, struct dev *dev)
{
	unlock(s.next, s.b, &dev);
out:
	init(f(), dev);
}
