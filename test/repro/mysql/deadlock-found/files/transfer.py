"""Two transactions; A changes the rows 1, 2 and B the rows 2, 1, unless ORDER says that both lock first, by id."""
import os
import threading

import pymysql

both_hold_one = threading.Barrier(2)
errors = []


def transfer(rows):
    db = pymysql.connect(host="127.0.0.1", port=int(os.environ["PORT"]), user="root", database="shop")
    with db.cursor() as cur:
        if "ORDER" in os.environ:
            cur.execute("SELECT id FROM orders WHERE id IN (2, 1) ORDER BY id FOR UPDATE")
        try:
            for row in rows:
                cur.execute("UPDATE orders SET total = total + 1 WHERE id = %s", row)
                if row == rows[0] and "ORDER" not in os.environ:
                    both_hold_one.wait()
            db.commit()
        except pymysql.Error as error:
            db.rollback()
            errors.append(error)


threads = [threading.Thread(target=transfer, args=(rows,)) for rows in ((1, 2), (2, 1))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for error in errors:
    raise error
print("both done")
